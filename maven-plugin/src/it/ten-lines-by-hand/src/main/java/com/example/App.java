package com.example;

import com.example.events.acme.AcmeEvent;
import com.example.events.acme.AcmeEvents;
import com.example.events.acme.AcmeUnrecognized;
import com.example.events.acme.LinkChanged;

/** As an application uses it. */
public final class App {

    private App() {}

    static String read(String line) {
        AcmeEvent event = AcmeEvents.parse(line);
        if (event instanceof LinkChanged change) {
            return change.port() + " " + change.state();
        }
        return ((AcmeUnrecognized) event).raw();
    }
}
