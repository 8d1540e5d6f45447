package dev.katalog.examples.newedition;

import dev.katalog.examples.newedition.events.KestrelEvents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads log lines and prints the alarms that they raise. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("Events of " + KestrelEvents.edition().title());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String alarm = Alarms.of(KestrelEvents.parse(line));
                if (!alarm.isEmpty()) {
                    System.out.println(alarm);
                }
            }
        }
    }
}
