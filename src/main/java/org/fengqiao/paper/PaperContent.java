package org.fengqiao.paper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/**
 * What a paper says, by kind. A content that lacks what its law wants said cannot be made: the constructors throw
 * {@link PaperException} naming every field that is missing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AcceptanceNotice.class, name = "acceptance-notice"),
    @JsonSubTypes.Type(value = NonAcceptanceNotice.class, name = "non-acceptance-notice"),
    @JsonSubTypes.Type(value = Forwarding.class, name = "forwarding"),
    @JsonSubTypes.Type(value = Assignment.class, name = "assignment"),
    @JsonSubTypes.Type(value = ExtensionNotice.class, name = "extension-notice"),
    @JsonSubTypes.Type(value = DispatchOrder.class, name = "dispatch-order"),
    @JsonSubTypes.Type(value = SupervisionOrder.class, name = "supervision-order")})
public sealed interface PaperContent permits AcceptanceNotice, NonAcceptanceNotice, Forwarding, Assignment,
        ExtensionNotice, DispatchOrder, SupervisionOrder {

    PaperKind paper();

    /** By placeholder: a text, or a list of rows (each by placeholder) for a passage that repeats. */
    Map<String, Object> values();
}
