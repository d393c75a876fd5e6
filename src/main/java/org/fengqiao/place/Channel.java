package org.fengqiao.place;

/**
 * A way in which matters reach a place.
 *
 * @param code      not null
 * @param name      for example 书记在线; not null
 * @param kind      family of channels, for example 主官在线, 12345热线, 服务市集, 来信来访; not null
 * @param division  code of the division it serves, or null for everywhere
 * @param principal code of the post whose list it feeds, or null
 */
public record Channel(String code, String name, String kind, String division, String principal, Validity validity) {
}
