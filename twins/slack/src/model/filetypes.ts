/** What the service calls a kind of file: `filetype`, `pretty_type` (docs.slack.dev, "File object", file types) and `mimetype`. */
export interface FileType {
  readonly filetype: string
  readonly pretty_type: string
  readonly mimetype: string
}

/** `extensions filetype mimetype pretty type`, a line for each. */
const TYPES = `
txt,text,log text text/plain Plain Text
md,markdown markdown text/plain Markdown (raw)
csv csv text/csv CSV
tsv tsv text/plain TSV
json javascript application/json JSON
js,mjs,cjs javascript text/plain JavaScript/JSON
ts,tsx typescript text/plain TypeScript
py python text/plain Python
rb ruby text/plain Ruby
go go text/plain Go
rs rust text/plain Rust
java java text/plain Java
kt kotlin text/plain Kotlin
c,h c text/plain C
cpp,cc,hpp cpp text/plain C++
cs csharp text/plain C#
php php text/plain PHP
swift swift text/plain Swift
sh,bash shell text/plain Shell
sql sql text/plain SQL
html,htm html text/html HTML
css css text/plain CSS
xml xml text/plain XML
yaml,yml yaml text/plain YAML
toml toml text/plain TOML
diff,patch diff text/plain Diff
dockerfile dockerfile text/plain Docker
png png image/png PNG
jpg,jpeg jpg image/jpeg JPEG
gif gif image/gif GIF
webp webp image/webp WebP
bmp bmp image/bmp Bitmap
svg svg image/svg+xml SVG
tif,tiff tiff image/tiff TIFF
heic heic image/heic HEIC
ico ico image/x-icon Icon
pdf pdf application/pdf PDF
doc doc application/msword Word Document
docx docx application/vnd.openxmlformats-officedocument.wordprocessingml.document Word Document
xls xls application/vnd.ms-excel Excel Spreadsheet
xlsx xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet Excel Spreadsheet
ppt ppt application/vnd.ms-powerpoint PowerPoint Presentation
pptx pptx application/vnd.openxmlformats-officedocument.presentationml.presentation PowerPoint Presentation
rtf rtf application/rtf Rich Text File
zip zip application/zip Zip
gz gzip application/gzip Gzip
tar tar application/x-tar Tarball
mp3 mp3 audio/mpeg MP3
m4a m4a audio/mp4 MPEG 4 Audio
wav wav audio/wav WAV
ogg ogg audio/ogg OGG
mp4 mp4 video/mp4 MPEG 4 Video
mov mov video/quicktime QuickTime Movie
webm webm video/webm WebM
avi avi video/x-msvideo AVI
eml email message/rfc822 Email
`

const PLAIN: FileType = { filetype: 'text', pretty_type: 'Plain Text', mimetype: 'text/plain' }
const BINARY: FileType = { filetype: 'binary', pretty_type: 'Binary', mimetype: 'application/octet-stream' }

let byExtension: Map<string, FileType> | undefined

function known(extension: string): FileType | undefined {
  byExtension ??= new Map(TYPES.trim().split('\n').flatMap(readLine))
  return byExtension.get(extension)
}

function readLine(line: string): [string, FileType][] {
  const [extensions = '', filetype = '', mimetype = '', ...pretty] = line.split(' ')
  return extensions.split(',').map((extension) => [extension, { filetype, mimetype, pretty_type: pretty.join(' ') }])
}

/** The kind of a file, by its name, else by whether it is text. `snippet` is what the uploader said a snippet's syntax is. */
export function typeOf(name: string, bytes: Buffer, snippet?: string): FileType {
  if (snippet) return { ...(known(snippet) ?? PLAIN), filetype: snippet }
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return known(extension) ?? (isText(bytes) ? PLAIN : BINARY)
}

/** Text that the service shows as a snippet: its bytes are UTF-8 without NUL. */
export function isText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 4096)
  return !head.includes(0) && !head.toString().slice(0, -1).includes('\ufffd')
}
