package org.fengqiao.planning.grids.setting;

import java.util.List;
import java.util.Optional;

/**
 * How a place covers its grids.
 *
 * @param division   code of the place
 * @param offered    how many of the nearest qualified workers a seat is offered
 * @param neighbours places of one kind within so many metres of each other lie together, as those under one parent do
 */
public record GridPolicy(String division, String name, int offered, int neighbours, LoadRule load,
                         List<Qualification> qualifications, List<PlaceKind> placeKinds, List<PlaceType> types,
                         List<WorkerKind> workerKinds, List<Role> roles) {

    public GridPolicy {
        qualifications = List.copyOf(qualifications);
        placeKinds = List.copyOf(placeKinds);
        types = List.copyOf(types);
        workerKinds = List.copyOf(workerKinds);
        roles = List.copyOf(roles);
    }

    public Optional<Role> role(String roleName) {
        return roles.stream().filter(r -> r.name().equals(roleName)).findFirst();
    }

    public Optional<WorkerKind> workerKind(String kind) {
        return workerKinds.stream().filter(k -> k.name().equals(kind)).findFirst();
    }

    public Optional<PlaceKind> placeKind(String kind) {
        return placeKinds.stream().filter(k -> k.name().equals(kind)).findFirst();
    }

    public Optional<PlaceType> type(String type) {
        return types.stream().filter(t -> t.name().equals(type)).findFirst();
    }

    public Optional<Qualification> qualification(String wanted) {
        return qualifications.stream().filter(q -> q.name().equals(wanted)).findFirst();
    }
}
