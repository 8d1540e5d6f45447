// One build for each level; what is refused is shown like an error, where it stands.
def catalog = new File(basedir, 'src/main/catalogs/acme-router.catalog.json')
def lines = catalog.readLines()
def builds = new File(basedir, 'build.log').text.split('Scanning for projects').tail()
assert builds.size() == 7

def error = { int line, String at, String text ->
    "[ERROR] src/main/catalogs/acme-router.catalog.json:${line}:${lines[line - 1].indexOf(at) + 1}: error ${text}"
}
def renamed = error(11, '{"id"', '[message-renamed] message authd.login LoggedIn: ')
def added = error(12, '{"id"', '[message-added] message authd.logout Logout: the message is new, in the family acme-router (source)')
def resevered = error(10, '3"', '[severity-changed] message linkd.port-down PortDown: the severity was 4 and is 3 (behaviour)')
def reworded = error(9, '{"id"', '[text-changed] message linkd.port-up PortUp: ')

def refuses = [[], [renamed], [renamed, added], [renamed, added, resevered], [renamed, added, resevered, reworded], [], []]
builds.eachWithIndex { build, i ->
    refuses[i].each { assert build.contains(it) }
    assert build.count(': error [') == refuses[i].size()
    assert build.contains('Against the baseline: acme-router: 4 changes (source 2, binary 1, behaviour 1): the next version is a major one')
}
assert builds[1].contains('1 change against the baseline is refused, since katalog.failOn is BINARY')
assert builds[4].contains('4 changes against the baseline are refused, since katalog.failOn is ANYTHING')

// The line and a mark below it, and what to write if the change may be.
def shown = builds[1].readLines()
def source = shown.findIndexOf { it.contains('"name": "LoggedIn"') }
assert shown[source].indexOf('{"id"') == shown[source + 1].indexOf('^')
assert shown[source + 2].endsWith('{"rule": "message-renamed", "subject": "authd.login", "reason": "..."}')

def entry = new File(basedir, 'too-much-allowed.json').readLines()[4]
assert builds[6].contains("[WARNING] too-much-allowed.json:5:${entry.indexOf('authd.reboot') + 1}: warning [unused-allowance] there is no"
        + ' change message-removed of "authd.reboot" that would be refused')
assert builds[6].contains('There are warnings, and katalog.failOnWarning is set')
