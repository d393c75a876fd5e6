package org.fengqiao.web;

import org.fengqiao.service.living.LivingPolicies;
import org.fengqiao.service.living.PolicyState;
import org.fengqiao.service.living.Standing;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * UP while what is in force is what the folders and other instances have, otherwise DEGRADED: the instance decides
 * lawfully, under the last policies that passed, but somebody should look.
 */
@Component("policies")
class PolicyHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final LivingPolicies policies;

    PolicyHealth(LivingPolicies policies) {
        this.policies = policies;
    }

    @Override
    public Health health() {
        Standing standing = policies.standing();
        return Health.status(standing.state() == PolicyState.CURRENT ? Status.UP : DEGRADED)
                .withDetail("state", standing.state().code()).withDetail("text", standing.text())
                .withDetail("problems", standing.problems().size()).build();
    }
}
