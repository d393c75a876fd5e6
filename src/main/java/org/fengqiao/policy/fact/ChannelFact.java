package org.fengqiao.policy.fact;

/** The way in. {@code principal} is the title of the post whose list it feeds, or null. */
public record ChannelFact(String code, String name, String kind, String principal) {
}
