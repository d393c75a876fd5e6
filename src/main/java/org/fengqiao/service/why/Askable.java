package org.fengqiao.service.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.decision.why.Subject;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.text.Nearest;

/** All that can be asked about under one policy on one day of the directory. */
public final class Askable {

    private static final String ANY_BODY = "单位";
    private static final int OFFERED = 10;

    private final Map<String, Collection<String>> names;
    private final List<String> divisions;
    private final DirectoryDay directory;

    public Askable(Policy policy, DirectoryDay directory) {
        this.names = policy.derived(SaidNames.class, SaidNames::new).byKind();
        this.divisions = policy.pack().divisions();
        this.directory = directory;
    }

    /** The kinds, in the order in which they are offered. */
    public static List<String> kinds() {
        return Subject.kinds();
    }

    /** Names of that kind that hold what was typed, those that begin with it first; none for an unknown kind. */
    public List<String> offers(String kind, String typed, int most) {
        String part = typed == null ? "" : typed.strip();
        Map<Boolean, List<String>> begins = new LinkedHashMap<>();
        begins.put(true, new ArrayList<>());
        begins.put(false, new ArrayList<>());
        known(kind).stream().filter(name -> name.contains(part))
                .forEach(name -> begins.get(name.startsWith(part)).add(name));
        return begins.values().stream().flatMap(List::stream).limit(most).toList();
    }

    /**
     * What is meant.
     *
     * @param name  may be null or blank for an alert of any text
     * @param place code of the division whose bodies win where several bear the name, or null
     * @throws ProblemException naming what could be asked, or the nearest names
     */
    public Subject subject(String kind, String name, String place) {
        String asked = kind == null ? "" : kind.strip();
        if (!kinds().contains(asked)) {
            throw refused(ProblemCode.INVALID_PARAMETER, "kind", "unknown-kind",
                    "不能问「" + asked + "」，可以问：" + String.join("、", kinds()) + "。", kinds());
        }
        String said = name == null ? "" : name.strip();
        if (aboutBodies(asked)) {
            return Subject.of(asked, body(asked, said, place));
        }
        boolean alert = names.containsKey(asked) && SaidNames.ALERTS.contains(asked);
        if (said.isEmpty() && !alert) {
            throw missing(asked, known(asked));
        }
        if (asked.equals("时限")) {
            said = said.replaceAll("\\s", "");
        }
        if (!said.isEmpty() && !knows(asked, said, alert)) {
            throw unknown(asked, said, Nearest.to(said, known(asked)));
        }
        return Subject.of(asked, said);
    }

    private boolean knows(String kind, String said, boolean alert) {
        if (kind.equals(AlertKind.CLIMB.label())) {
            return true;
        }
        return known(kind).stream().anyMatch(name -> alert ? name.contains(said)
                : name.equals(said) || kind.equals("规则") && said.endsWith("/" + name));
    }

    private String body(String kind, String said, String place) {
        if (said.isEmpty()) {
            throw missing(kind, List.of());
        }
        Found<Body> found = directory.findBody(said, place);
        if (found instanceof Found.One<Body> one) {
            return one.value().code();
        }
        if (found instanceof Found.Several<Body> several) {
            List<String> each = several.candidates().stream().limit(OFFERED)
                    .map(body -> body.code() + " " + body.name()).toList();
            throw refused(ProblemCode.INVALID_PARAMETER, "name", "ambiguous-body", "「" + said + "」对得上 "
                    + several.candidates().size() + " 个单位，请写编码：" + String.join("；", each) + "。", each);
        }
        throw unknown(kind, said, ((Found.None<Body>) found).nearest());
    }

    private Collection<String> known(String kind) {
        return aboutBodies(kind) ? bodies() : names.getOrDefault(kind, List.of());
    }

    /** Of bodies of the pack's places and above, the names that only one bears. */
    private Collection<String> bodies() {
        return directory.bodies().stream()
                .filter(body -> divisions.isEmpty() || body.division().equals("00") || divisions.stream()
                        .anyMatch(d -> d.startsWith(body.division()) || body.division().startsWith(d)))
                .collect(Collectors.groupingBy(Body::name, TreeMap::new, Collectors.counting()))
                .entrySet().stream().filter(name -> name.getValue() == 1).map(Map.Entry::getKey).toList();
    }

    private static boolean aboutBodies(String kind) {
        return kind.equals(ANY_BODY) || Arrays.stream(HandlerRole.values()).anyMatch(r -> r.label().equals(kind));
    }

    private static ProblemException missing(String kind, Collection<String> known) {
        List<String> some = known.stream().limit(OFFERED).toList();
        return refused(ProblemCode.INVALID_PARAMETER, "name", "missing-name", "问「" + kind + "」时还要写明是哪一个"
                + (some.isEmpty() ? "。" : "，例如：" + String.join("、", some) + "。"), some);
    }

    private static ProblemException unknown(String kind, String said, List<String> nearest) {
        return refused(ProblemCode.UNKNOWN_SUBJECT, "name", "unknown-subject", "没有" + kind + "「" + said + "」"
                + (nearest.isEmpty() ? "，请核对写法。" : "，是不是「" + String.join("」「", nearest) + "」？"), nearest);
    }

    private static ProblemException refused(ProblemCode code, String parameter, String fault, String detail,
                                            List<String> candidates) {
        return new ProblemException(code, detail, List.of(Fault.inParameter(parameter, fault, detail, candidates)));
    }
}
