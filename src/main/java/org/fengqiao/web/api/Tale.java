package org.fengqiao.web.api;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Service;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.MatterReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a caller tells of a matter: exactly one of an act, a correction, an act taken back, a merger, an approval of a
 * true time, a handover, or a decision anew.
 *
 * @param act        what somebody did
 * @param service    how the paper of the act was served, or null
 * @param proof      what it is told on, or null
 * @param corrected  the matter as it should read
 * @param retracted  place in the log of the act that was told wrongly and counts for nothing from now on
 * @param mergedInto number of the matter together with which it is carried from now on
 * @param approved   place in the log of the entry whose true time is accepted
 * @param handover   who hands the duties of a post to whom
 * @param redecide   true: judge it under the policy in force now
 * @param reason     required for everything but an act and a handover
 */
record Tale(@JsonAlias("行为") Event act, @JsonAlias("送达") Service service, @JsonAlias("佐证") Proof proof,
            @JsonAlias("更正") Matter corrected, @JsonAlias("收回") Long retracted, @JsonAlias("并入") String mergedInto,
            @JsonAlias("认可") Long approved, @JsonAlias("交接") Handover handover,
            @JsonAlias("重新裁定") boolean redecide, @JsonAlias("理由") String reason) {

    /** Who hands the duties of a post over: body by code, title, and both names. */
    record Handover(@JsonAlias("单位") String body, @JsonAlias("职务") String post, @JsonAlias("移交人") String from,
                    @JsonAlias("接手人") String to) {
        Happening.PostHandedOver happening() {
            return new Happening.PostHandedOver(body, post, from, to);
        }
    }

    /** @throws ProblemException naming the fault */
    static Tale read(MatterReader reader, byte[] json) {
        JsonNode tree = reader.tree(json);
        try {
            Tale tale = Json.mapper().treeToValue(tree, Tale.class);
            if (tale == null) {
                throw wrong("", "内容是空的，应是一个 JSON 对象。");
            }
            return tale;
        } catch (JacksonException unreadable) {
            String path = unreadable.getPath().stream().map(step -> step.getPropertyName() == null
                    ? "/" + step.getIndex() : "/" + step.getPropertyName()).reduce("", String::concat);
            throw wrong(path, "字段「" + path + "」读不出来：" + Unfit.why(unreadable));
        }
    }

    Telling telling(String key, String seen) {
        return new Telling(what(), (Instant) null, proof, key, seen(seen));
    }

    /** The handover, for all matters concerned. */
    Happening.PostHandedOver handedOver() {
        if (handover == null) {
            throw wrong("/handover", "请写明交接（handover）：body、post、from、to。");
        }
        return handover.happening();
    }

    private Happening what() {
        List<Object> given = Stream.of(act, corrected, retracted, mergedInto, approved, handover, redecide ? Boolean.TRUE : null)
                .filter(java.util.Objects::nonNull).toList();
        if (given.size() != 1) {
            throw wrong("", "一次只记一件：act（行为）、corrected（更正）、retracted（收回误记）、mergedInto（并入）、approved（认可真实时间）、"
                    + "handover（职务交接）、redecide（重新裁定）中写一个。");
        }
        if (act != null) {
            return new Happening.Act(act, service);
        } else if (handover != null) {
            return handover.happening();
        }
        if (reason == null || reason.isBlank()) {
            throw wrong("/reason", "请写明理由（reason）。");
        }
        return corrected != null ? new Happening.Corrected(corrected, reason)
                : retracted != null ? new Happening.Retracted(retracted, reason)
                : mergedInto != null ? new Happening.Merged(mergedInto, reason)
                : approved != null ? new Happening.TimeApproved(approved, reason) : new Happening.Redecided(reason);
    }

    private static Long seen(String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(header.replaceAll("^W/|\"", "").strip());
        } catch (NumberFormatException none) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "If-Match 应是所见的序号，例如 \"7\"。",
                    List.of(Fault.inParameter("If-Match", "bad-value", "应是序号", List.of())));
        }
    }

    private static ProblemException wrong(String pointer, String detail) {
        return new ProblemException(ProblemCode.INVALID_EVENT, detail,
                List.of(Fault.inBody(pointer, "unreadable", detail, List.of())));
    }
}
