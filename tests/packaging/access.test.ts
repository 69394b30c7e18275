import { describe, expect, it } from 'vitest'
import { access } from '../../src/packaging/access.ts'

const values = (manifest: unknown, kind: string) =>
  access(manifest)
    .filter((one) => one.kind === kind)
    .map(({ value }) => value)

describe('what a manifest asks for', () => {
  it('tells apart the lists that browsers warn of differently', () => {
    const manifest = {
      permissions: ['storage'],
      optional_permissions: ['tabs'],
      host_permissions: ['https://a.example/*'],
      optional_host_permissions: ['https://b.example/*'],
    }
    expect(values(manifest, 'permissions')).toEqual(['storage'])
    expect(values(manifest, 'optional_permissions')).toEqual(['tabs'])
    expect(values(manifest, 'host_permissions')).toEqual(['https://a.example/*'])
    expect(values(manifest, 'optional_host_permissions')).toEqual(['https://b.example/*'])
  })

  it('has the pages of every content script, and how far each reaches', () => {
    const manifest = {
      content_scripts: [
        { matches: ['https://*/*'], all_frames: true },
        { matches: ['file:///*'], match_about_blank: true, world: 'MAIN' },
      ],
    }
    expect(values(manifest, 'content_scripts.matches')).toEqual(['https://*/*', 'file:///*'])
    expect(values(manifest, 'content_scripts')).toEqual(['all_frames', 'match_about_blank', 'world MAIN'])
  })

  it('counts pages that are no longer left out', () => {
    const script = { matches: ['https://*/*'] }
    const careful = access({ content_scripts: [{ ...script, exclude_matches: ['https://bank.example/*'] }] })
    expect(careful).not.toEqual(access({ content_scripts: [script] }))
  })

  it('has what pages may fetch and who may talk to it', () => {
    const manifest = {
      web_accessible_resources: [{ resources: ['a.png'], matches: ['https://*/*'] }],
      externally_connectable: { matches: ['https://a.example/*'] },
    }
    expect(values(manifest, 'web_accessible_resources')).toHaveLength(1)
    expect(values(manifest, 'externally_connectable')).toEqual(['matches: ["https://a.example/*"]'])
  })

  it('has the data that Firefox is told of', () => {
    const asked = { required: ['none'], optional: ['technicalAndInteraction'] }
    const manifest = { browser_specific_settings: { gecko: { data_collection_permissions: asked } } }
    expect(values(manifest, 'data_collection_permissions.required')).toEqual(['none'])
    expect(values(manifest, 'data_collection_permissions.optional')).toEqual(['technicalAndInteraction'])
  })

  it('has every key, as some give a power of their own', () => {
    expect(values({ devtools_page: 'a.html', update_url: 'https://a.example/' }, 'key')).toEqual([
      'devtools_page',
      'update_url',
    ])
  })
})
