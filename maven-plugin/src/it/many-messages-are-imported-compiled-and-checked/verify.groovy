// With -Dit.messages=10000 it is the measurement of docs/SIZE.md: what each goal took goes to cost.txt.
def count = messages as int
def log = new File(basedir, 'build.log').readLines()
def text = log.join('\n')
assert text.contains("messages:       ${count} (6: ${count})")
['by-code', 'by-wording'].each { name ->
    assert text.contains("large-${name}.catalog.json: ${count} messages, ")
    assert text.contains("large-${name}.catalog.json: ${count} messages, up to date")
    assert text.contains("large-${name}.catalog.json: ${count} messages, 0 overlaps settled")
}
assert text.contains('Nothing to compile')
assert new File(basedir, 'target/classes/com/example/code').list().size() >= count
assert new File(basedir, 'target/classes/com/example/wording').list().size() >= count

def timed = log.collect { it =~ /^(\d+) \[INFO\] (?:--- (?:katalog-maven-plugin|katalog|maven-compiler-plugin|compiler):.*?:([\w-]+) \(([\w-]+)\)|.*(?:---|BUILD).*)/ }.findAll { it.find() }
def cost = (0..<timed.size() - 1).findAll { timed[it].group(2) }.collect { i ->
    def took = (timed[i + 1].group(1) as long) - (timed[i].group(1) as long)
    "${count} messages: ${timed[i].group(2)} (${timed[i].group(3)}) ${took} ms"
}
assert cost.size() == 9
new File(basedir, 'cost.txt').text = cost.join('\n') + '\n'
return true
