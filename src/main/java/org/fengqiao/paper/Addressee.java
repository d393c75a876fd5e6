package org.fengqiao.paper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** To whom a paper goes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "to")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Addressee.Petitioner.class, name = "petitioner"),
    @JsonSubTypes.Type(value = Addressee.Body.class, name = "body")})
public sealed interface Addressee {

    /** The name at the head of the paper; not null. */
    String name();

    /** Whoever petitions: the only one to whom a paper may name an informer, who is then the petitioner. */
    record Petitioner(String name) implements Addressee {
    }

    /**
     * @param code   of the directory
     * @param person for whose attention, or null
     */
    record Body(String code, String name, String person) implements Addressee {
    }
}
