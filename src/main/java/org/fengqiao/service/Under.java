package org.fengqiao.service;

import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;

/** The rules and the directory under which something is decided. */
public record Under(Policy policy, Directory directory) {
}
