// All that is wrong at once, each where it stands, with the line and a mark below it; and nothing is written.
def catalog = new File(basedir, 'src/main/catalogs/acme-router.catalog.json')
def lines = catalog.readLines()
def log = new File(basedir, 'build.log').text
def placed = { int line, String what -> "[ERROR] src/main/catalogs/acme-router.catalog.json:${line}:${lines[line - 1].indexOf(what) + 1}: error " }
assert log.contains(placed(10, '", "lines": [2]') + '[notation-syntax] found the end of the template, expected ')
assert log.contains(placed(11, '{"id"') + '[missing-property] a message has no "severity"')
assert log.contains(placed(11, '"severty"') + '[unknown-property] found the property "severty"')
def shown = log.readLines()
def source = shown.findIndexOf { it.contains('"severty": "5"') && it.startsWith('    ...') }
assert shown[source].indexOf('"severty"') == shown[source + 1].indexOf('^')
assert log.contains('Nothing was generated: see the errors above')
assert !new File(basedir, 'target/generated-sources').exists()
