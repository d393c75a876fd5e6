package org.fengqiao.service;

import java.nio.file.Path;
import java.util.TreeMap;

/** Reads a rules folder and its directory into what is in force. */
public final class RulesFolder {

    private RulesFolder() {
    }

    public static InForce load(Path rules, Path directory) {
        return new InForce(null, new TreeMap<>());
    }
}
