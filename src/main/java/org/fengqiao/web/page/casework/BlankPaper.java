package org.fengqiao.web.page.casework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.EventKind;
import org.fengqiao.paper.PaperKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A paper that a person begins: what the register knows is filled in, the rest is left to be written. */
final class BlankPaper {

    private final CaseFile file;
    private final Stand stand;

    BlankPaper(CaseFile file, Stand stand) {
        this.file = file;
        this.stand = stand;
    }

    ObjectNode of(PaperKind kind) {
        ObjectNode paper = Json.mapper().createObjectNode();
        paper.put("matter", file.newest().matter());
        paper.put("pack", file.newest().judged().pack());
        paper.putObject("sender").putNull("mark");
        paper.put("basis", basis(kind));
        ObjectNode content = paper.putObject("content");
        content.put("kind", kind.code());
        content.put("subject", subject());
        fill(kind, content);
        return paper;
    }

    private void fill(PaperKind kind, ObjectNode content) {
        switch (kind) {
            case ACCEPTANCE_NOTICE -> {
                day(content, "receivedOn", stand.receivedAt());
                day(content, "acceptedOn", accepted());
                content.put("way", "信访程序").putNull("procedure");
                day(content, "dueOn", due());
                content.putNull("inquiry");
            }
            case NON_ACCEPTANCE_NOTICE -> {
                day(content, "receivedOn", stand.receivedAt());
                content.putNull("reason").putNull("advice");
            }
            case FORWARDING, ASSIGNMENT -> {
                demands(content);
                content.putNull("petitioner").putNull("request");
                if (kind == PaperKind.ASSIGNMENT) {
                    content.putNull("reportBy");
                }
            }
            case EXTENSION_NOTICE -> {
                day(content, "acceptedOn", accepted());
                day(content, "dueOn", due());
                content.putNull("extendedTo").putNull("reason");
            }
            case DISPATCH_ORDER -> {
                content.put("place", file.facts().place().address());
                demands(content);
                content.putNull("petitioner").putNull("firstHandler").putArray("coHandlers");
                content.putArray("limits");
            }
            case SUPERVISION_ORDER -> {
                content.putArray("breaches").addObject().putNull("fact").putNull("evidence").putNull("article");
                content.putNull("demand").putNull("answerBy");
            }
        }
    }

    /** By catalogue, never in the words of whoever petitions. */
    private String subject() {
        String items = file.facts().demands().stream().map(Demand::item).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("、"));
        return (items.isEmpty() ? "信访事项" : items) + "（事项 " + file.newest().matter() + "）";
    }

    private void demands(ObjectNode content) {
        ArrayNode lines = content.putArray("demands");
        file.facts().demands().forEach(d -> lines.add(d.item() == null ? "诉求 " + d.id() : d.item()));
    }

    private Instant accepted() {
        return file.events().stream().filter(e -> e.did(EventKind.ACCEPTED)).map(CaseEvent::at).findFirst().orElse(null);
    }

    private Instant due() {
        List<LedgerDuty> answers = stand.duties().stream().filter(d -> d.duty().action().equals("办结")
                && d.due() != null).toList();
        return answers.isEmpty() ? null : answers.get(0).due();
    }

    private static void day(ObjectNode content, String name, Instant at) {
        content.put(name, at == null ? null : WorkCalendar.day(at).toString());
    }

    private static String basis(PaperKind kind) {
        return switch (kind) {
            case ACCEPTANCE_NOTICE -> "《信访工作条例》第二十三条";
            case NON_ACCEPTANCE_NOTICE -> "《信访工作条例》第十九条第三款、第二十三条第二款";
            case FORWARDING, DISPATCH_ORDER -> "《信访工作条例》第二十二条第一款";
            case ASSIGNMENT -> "《信访工作条例》第二十二条第一款第三项";
            case EXTENSION_NOTICE -> "《信访工作条例》第三十四条";
            case SUPERVISION_ORDER -> "《信访工作条例》第四十条第一款";
        };
    }
}
