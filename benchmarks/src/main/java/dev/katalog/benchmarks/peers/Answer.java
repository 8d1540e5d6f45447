package dev.katalog.benchmarks.peers;

import java.util.Map;

/**
 * What a line is, in the form in which all peers can be compared.
 *
 * @param id the message's id
 * @param texts the texts of its fields by name, those of the prefix behind its name and a dot; absent ones are missing
 */
public record Answer(String id, Map<String, String> texts) {}
