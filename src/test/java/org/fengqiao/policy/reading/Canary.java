package org.fengqiao.policy.reading;

import java.util.List;

/** Sings when anything of a rule file is run: hostile files call it in every way they know. */
public final class Canary {

    static final String SONG = "fengqiao.canary";

    static {
        System.setProperty(SONG, "loaded");
    }

    public Canary() {
        sing("constructed");
    }

    public static boolean sing(Object where) {
        System.setProperty(SONG, String.valueOf(where));
        return true;
    }

    public static List<Object> list() {
        sing("list");
        return List.of();
    }
}
