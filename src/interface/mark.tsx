/** The name mark: a pen that has stopped above the line where one signs. src/icons draws the same. */
export function Mark() {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="m5 16.4 1.1-4.3L15.8 2.4l3.3 3.3-9.7 9.7zM13.4 4.8l3.3 3.3" />
      <path d="M3 21h3.2M10.4 21h3.2M17.8 21H21" />
    </svg>
  )
}
