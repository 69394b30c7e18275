/** A host in a narrow place: whole, and broken after its dots. */
export function Host({ name }: { name: string }) {
  return (
    <bdi>
      {name.split('.').flatMap((label, index) => (index === 0 ? [label] : ['.', <wbr key={index} />, label]))}
    </bdi>
  )
}
