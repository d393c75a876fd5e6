package org.fengqiao.web.page.casework;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casework.stand.HoldingCheck;
import org.fengqiao.matter.EventKind;

/** A desk follows what was begun by some acts until it is over. */
enum Desk {
    WHISTLES("whistles", "吹哨台", "街道吹哨、部门报到、联席办授权；由吹哨人确认结果。",
            "还没有吹哨。在事项页记「吹哨」，就列在这里。", List.of(EventKind.WHISTLED),
            List.of(EventKind.WHISTLED, EventKind.WHISTLE_AUTHORISED, EventKind.REPORTED_IN, EventKind.CO_ORDINATION_ASKED,
                    EventKind.CONFIRMED), List.of("吹哨结果")),
    HELD("held", "包案", "包案、提级的事项，跟到真正了结。",
            "还没有包案的事项。在事项页记「包案」或「提级」，就列在这里。", List.of(EventKind.CASE_HELD, EventKind.ESCALATED),
            List.of(EventKind.CASE_HELD, EventKind.ESCALATED, EventKind.VISITED, EventKind.MET, EventKind.CONFIRMED,
                    EventKind.DE_ESCALATED, EventKind.STRUCK_OFF),
            Stream.of(HoldingCheck.values()).map(HoldingCheck::label).toList()),
    PRINCIPAL("principal", "主官清单", "每位主官自己的清单。", "这里没有事项。",
            List.of(EventKind.LISTED, EventKind.LISTED_FOR_SUPERVISION, EventKind.INSTRUCTED),
            List.of(EventKind.LISTED, EventKind.LISTED_FOR_SUPERVISION, EventKind.INSTRUCTED,
                    EventKind.INSTRUCTION_ANSWERED, EventKind.LISTING_ASKED, EventKind.CONFIRMED, EventKind.DELISTED),
            List.of("挂牌结果", "督办结果"));

    private final String code;
    private final String title;
    private final String about;
    private final String empty;
    private final List<EventKind> begun;
    private final List<EventKind> followed;
    private final List<String> questions;

    Desk(String code, String title, String about, String empty, List<EventKind> begun, List<EventKind> followed,
         List<String> questions) {
        this.code = code;
        this.title = title;
        this.about = about;
        this.empty = empty;
        this.begun = begun;
        this.followed = followed;
        this.questions = questions;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    public String empty() {
        return empty;
    }

    public List<EventKind> begun() {
        return begun;
    }

    List<EventKind> followed() {
        return followed;
    }

    /** What an act 确认 must be about to belong to this desk. */
    List<String> questions() {
        return questions;
    }
}
