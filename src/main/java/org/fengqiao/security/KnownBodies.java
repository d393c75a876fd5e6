package org.fengqiao.security;

/** Which bodies there are today; accounts act for no other. */
@FunctionalInterface
public interface KnownBodies {

    /** @param code of the directory */
    boolean known(String code);
}
