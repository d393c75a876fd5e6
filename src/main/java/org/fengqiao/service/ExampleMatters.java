package org.fengqiao.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The example matters that the build puts into the product, by name. */
public final class ExampleMatters {

    private final List<ExampleMatter> all;

    public ExampleMatters(List<ExampleMatter> all) {
        this.all = all.stream().sorted(Comparator.comparing(ExampleMatter::name)).toList();
    }

    public List<ExampleMatter> all() {
        return all;
    }

    public Optional<ExampleMatter> named(String name) {
        return all.stream().filter(example -> example.name().equals(name)).findFirst();
    }
}
