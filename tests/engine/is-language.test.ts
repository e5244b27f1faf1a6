import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLanguage } from '../../src/engine/is-language.ts'
import { metadataSchema } from '../../src/engine/schema.ts'

for (const tag of ['en', 'en-GB', 'de', 'de-AT', 'tlh', 'zh-Hant'])
  test(`should take ${tag} for a language`, () => assert.equal(isLanguage(tag), true))

for (const tag of ['klingon', 'English', '', 'x', 'de_AT!', 'qqq'])
  test(`should take ${tag || 'nothing'} for no language`, () => assert.equal(isLanguage(tag), false))

test('should say what is expected in place of no language', () =>
  assert.equal(
    metadataSchema.safeParse({ language: 'klingon' }).error?.issues[0]?.message,
    'a language tag such as `en`, `en-GB` or `de`',
  ))
