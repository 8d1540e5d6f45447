def report = new File(basedir, 'target/katalog-report')
def page = new File(report, 'acme-router/family-acme-router.html').text
assert page.contains('<article id="linkd.link-changed">')
assert page.contains('<b>LinkChanged</b>(int port, State state, String speed)')
assert ['index.html', 'report.css', 'report.js', 'acme-router/index.html', 'acme-router/search.js', 'acme-router/types.html'].every { new File(report, it).exists() }
assert !new File(report, 'acme-router/changes.html').exists()

def compared = new File(basedir, 'target/compared/acme-router/changes.html').text
assert compared.contains('severity-changed') && compared.contains('the severity was 6 and is 4')

assert !new File(basedir, 'target/skipped').exists()
assert !(page + new File(report, 'acme-router/search.js').text).contains(basedir.path)
