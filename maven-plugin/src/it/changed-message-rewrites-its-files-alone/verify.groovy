// Another summary is in the Javadoc and in the descriptor of its record: that file alone is written, some builds after the others.
def log = new File(basedir, 'build.log').text
assert log.readLines().findAll { it.contains('Would') }*.replaceFirst(/^\[INFO\] /, '') == ['Would write com/example/router/PortUp.java']
assert log =~ /1 file to write, \d+ unchanged/

def changed = new File(basedir, 'target/generated-sources/katalog/com/example/router/PortUp.java')
assert changed.text.contains('A port is up again.')
changed.parentFile.eachFile { assert it == changed || it.lastModified() < changed.lastModified() - 100 }
