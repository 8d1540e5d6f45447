package com.example;

import com.example.router.RouterEvents;

/** Needs the generated sources. */
public final class App {

    private App() {}

    static String read(String line) {
        return RouterEvents.parse(line).toString();
    }
}
