// The second build neither joins nor generates nor compiles: no file is newer than the first class file.
def log = new File(basedir, 'build.log').text
assert log.contains('acme-router.catalog.json: 3 messages, up to date')
assert log.contains('Nothing to compile')

def sources = []
new File(basedir, 'target/generated-sources/katalog').eachFileRecurse(groovy.io.FileType.FILES) { sources << it }
def compiled = new File(basedir, 'target/classes/com/example/router/RouterEvents.class').lastModified()
assert sources.size() > 8
assert sources.every { it.lastModified() <= compiled }
