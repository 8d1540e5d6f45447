package com.example.router;

/** Written by hand into the folder of the generated sources. */
public final class Foreign {}
