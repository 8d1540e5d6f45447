// The events are in the jar, and read a line.
def jars = [new File(basedir, 'target/first-build-1.jar')]
new File(localRepositoryPath, 'dev/katalog/katalog-event-runtime').eachFileRecurse { if (it.name.endsWith('.jar')) jars << it }
def loader = new URLClassLoader(jars*.toURI()*.toURL() as URL[], ClassLoader.platformClassLoader)
def events = loader.loadClass('com.example.router.RouterEvents')
def event = events.getMethod('parse', String).invoke(null, '<30>Nov 22 10:00:00 gw linkd[7]: port 3 is up at 1G')
assert event.toString() == 'PortUp[port=3, speed=1G]'

def log = new File(basedir, 'build.log').text
assert log =~ /acme-router\.catalog\.json: 3 messages, \d+ files to write, 0 unchanged/
