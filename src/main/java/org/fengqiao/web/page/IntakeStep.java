package org.fengqiao.web.page;

import java.util.Arrays;
import java.util.List;

/** The steps of taking a matter in, one thing at a time; the last reads back. */
enum IntakeStep {
    WHAT("说的是什么", List.of("channel", "form", "title", "text", "wish", "item", "purpose")),
    WHERE("在哪里、何时收到", List.of("place", "address", "receivedAt", "complainedBody")),
    WHO("谁来反映", List.of("kind", "name", "contact", "home", "people", "consent", "signs")),
    READ_BACK("复述给信访人听", List.of());

    private final String title;
    private final List<String> fields;

    IntakeStep(String title, List<String> fields) {
        this.title = title;
        this.fields = fields;
    }

    public String title() {
        return title;
    }

    public List<String> fields() {
        return fields;
    }

    public int number() {
        return ordinal() + 1;
    }

    /** The step that asks for the field; the first for one that is asked nowhere. */
    static IntakeStep asking(String field) {
        return Arrays.stream(values()).filter(step -> step.fields.contains(field)).findFirst().orElse(WHAT);
    }

    static IntakeStep of(String name) {
        return Arrays.stream(values()).filter(step -> step.name().equals(name)).findFirst().orElse(WHAT);
    }
}
