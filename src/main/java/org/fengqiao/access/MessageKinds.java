package org.fengqiao.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.matter.EventKind;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.term.Labelled;
import org.fengqiao.text.Nearest;

/** What other systems can be told of: acts, the other entries of the log, and that somebody was given notice. */
public final class MessageKinds {

    static final String NOTICED = "noticed";

    private static final Map<String, String> LABELS = labels();

    private MessageKinds() {
    }

    /** In Chinese; the code itself where it is none of them. */
    public static String label(String code) {
        return LABELS.getOrDefault(code, code);
    }

    /**
     * Whoever asks for what never comes would wait for ever, so each must be one of them.
     *
     * @param typed codes or Chinese labels
     * @throws ProblemException naming the first that is none, with those that come near
     */
    static Set<String> codes(Set<String> typed) {
        Set<String> codes = new TreeSet<>();
        typed.forEach(one -> codes.add(LABELS.entrySet().stream().filter(known -> known.getKey().equals(one)
                || known.getValue().equals(one)).findFirst().orElseThrow(() -> unknown(one)).getKey()));
        return codes;
    }

    private static ProblemException unknown(String typed) {
        List<String> names = LABELS.entrySet().stream().flatMap(known -> Stream.of(known.getKey(), known.getValue())).toList();
        List<String> near = Nearest.to(typed, names);
        return new ProblemException(ProblemCode.INVALID_PARAMETER, "kinds：没有名为「" + typed + "」的消息"
                + (near.isEmpty() ? "" : "，相近的有：" + String.join("、", near)) + "。全部的词见 docs/glossary.md 的事件类型。");
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        Stream.concat(Stream.of(EventKind.values()), Stream.of(HappeningKind.values()).filter(kind -> kind != HappeningKind.ACT))
                .map(Labelled.class::cast).forEach(kind -> labels.putIfAbsent(kind.code(), kind.label()));
        labels.put(NOTICED, "通知");
        return Map.copyOf(labels);
    }
}
