package dev.katalog.events.bound;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.events.Catalogs;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvents;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.junit.jupiter.api.Test;

class BoundTest {
    @Test
    void explore() throws Exception {
        for (Catalogs catalog : Catalogs.values()) {
            Instrumented in = new Instrumented(catalog == Catalogs.CISCO_FTD ? FtdEvents.class : NxrEvents.class);
            long t = System.nanoTime();
            Set<String> seen = new HashSet<>(); int n = 0; long bytes = 0;
            record W(double growth, double per, String id, HostileBodies.Body body, String what) {}
            List<W> ws = new ArrayList<>();
            for (EventMessage m : catalog.events().messages()) {
                List<HostileBodies.Body> bodies = new ArrayList<>(HostileBodies.of(m));
                if (m.prefix() != null && seen.add(m.prefix().type())) bodies.addAll(HostileBodies.ofPrefix(m));
                for (HostileBodies.Body b : bodies) {
                    for (String what : List.of("identify", "mismatch")) {
                    long[] c = new long[2]; int[] len = new int[2];
                    for (int i = 0; i < 2; i++) {
                        String text = (catalog == Catalogs.CISCO_FTD ? "%ASA-6-" + m.id() + ": " : m.program() == null ? "" : m.program() + ": ") + b.ofSize(i == 0 ? 512 : 2048);
                        byte[] line = text.getBytes(StandardCharsets.UTF_8);
                        len[i] = line.length; n++; bytes += line.length;
                        c[i] = what.equals("parse") ? in.parse(line, Long.MAX_VALUE) : what.equals("identify") ? in.identify(line, Long.MAX_VALUE) : in.mismatch(line, Long.MAX_VALUE);
                    }
                    ws.add(new W((double) c[1] / Math.max(1,c[0]) / ((double) len[1] / len[0]), (double) c[1] / len[1], m.id(), b, what));
                    }
                }
            }
            System.out.println(catalog + " " + n + " lines " + bytes + " bytes " + (System.nanoTime() - t) / 1e9 + " s; unknown " + Instrumented.unknownCalls());
            for (String what : List.of("identify", "parse", "mismatch")) {
            List<W> of = new ArrayList<>(ws.stream().filter(w -> w.what.equals(what)).toList());
            of.sort(Comparator.comparingDouble(w -> -w.growth));
            System.out.println(what+" growth"); int k=0; Set<String> ids = new HashSet<>();
            for (W w : of) if (ids.add(w.id) && k++ < 25) System.out.printf("%.2f %.1f %s %s%n", w.growth, w.per, w.id, w.body);
            of.sort(Comparator.comparingDouble(w -> -w.per));
            System.out.println(what+" per byte");k=0; ids.clear();
            for (W w : of) if (ids.add(w.id) && k++ < 15) System.out.printf("%.2f %.1f %s %s%n", w.growth, w.per, w.id, w.body);
            }
        }
    }
}
