package org.fengqiao.decision;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Accused;
import org.fengqiao.matter.Arrival;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Handling;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Petitioner;

/** Whether a matter is complete and sane in itself, before anything is looked up. */
final class MatterCheck {

    static final int TITLE = 500;
    static final int TEXT = 100_000;
    static final int NAME = 200;
    static final int DEMANDS = 50;
    static final int EVENTS = 5_000;
    static final int PEOPLE = 1_000_000;
    static final int REPRESENTATIVES = 500;
    static final int NAMED = 50;
    static final int EARLIER = 1_000;

    private final Matter matter;
    private final Instant now;
    private final Problems problems;
    private final TextCheck text;

    MatterCheck(Matter matter, Instant now, Problems problems) {
        this.matter = matter;
        this.now = now;
        this.problems = problems;
        this.text = new TextCheck(problems);
    }

    void run() {
        text.required("/id", "事项编号", matter.id(), NAME);
        text.required("/channel", "渠道", matter.channel(), NAME);
        text.line("/title", "标题", matter.title(), TITLE);
        text.passage("/text", "正文", matter.text(), TEXT);
        text.line("/receiver", "收到单位", matter.receiver(), NAME);
        text.line("/forwardedBy", "转送单位", matter.forwardedBy(), NAME);
        if (matter.form() == null) {
            problems.add("/form", "missing", "请填写形式：来信、走访、网上、电话或口头。");
        }
        place();
        petitioner();
        people();
        size("/earlier", "此前事项", matter.earlier().size(), EARLIER);
        for (int i = 0; i < Math.min(matter.earlier().size(), EARLIER); i++) {
            text.line("/earlier/" + i, "此前事项编号", matter.earlier().get(i), NAME);
        }
        receipt();
        demands();
        size("/history", "经过", matter.history().size(), EVENTS);
        new EventCheck(matter, now, problems).run();
    }

    private void place() {
        if (matter.place() == null) {
            problems.add("/place/division", "missing", "请填写地点的区划编码或名称。");
            return;
        }
        text.required("/place/division", "地点的区划编码或名称", matter.place().division(), NAME);
        text.line("/place/grid", "网格", matter.place().grid(), NAME);
        text.line("/place/address", "地址", matter.place().address(), TITLE);
    }

    private void petitioner() {
        Petitioner petitioner = matter.petitioner();
        if (petitioner == null || petitioner.kind() == null) {
            problems.add("/petitioner/kind", "missing", "请填写信访人类别：实名、匿名或检举人。");
            return;
        }
        text.line("/petitioner/name", "信访人姓名", petitioner.name(), NAME);
        text.line("/petitioner/contact", "联系方式", petitioner.contact(), NAME);
        text.line("/petitioner/address", "住址", petitioner.address(), TITLE);
    }

    private void people() {
        if (matter.people() < 1 || matter.people() > PEOPLE) {
            problems.add("/people", "out-of-range", "人数应为 1 至 " + PEOPLE + "，实为 " + matter.people() + "。");
        }
        if (matter.representatives() < 0 || matter.representatives() > REPRESENTATIVES) {
            problems.add("/representatives", "out-of-range", "代表人数应为 0 至 " + REPRESENTATIVES + "，实为 "
                    + matter.representatives() + "；多人提出共同事项的，代表不超过 5 人。");
        } else if (matter.representatives() > matter.people()) {
            problems.add("/representatives", "out-of-range", "代表人数 " + matter.representatives() + " 多于人数 "
                    + matter.people() + "，请核对两个数。");
        }
    }

    private void receipt() {
        Arrival arrival = matter.arrival();
        if (matter.received().isEmpty()) {
            problems.add("/receivedAt", "missing", "请填写收到时间" + (matter.form() == null ? "。" : "，或" + origin() + "。"));
            return;
        }
        Instant received = matter.received().get();
        if (arrival != null && matter.form() != null) {
            arrival.counted(matter.form(), matter.forwardedBy() != null).filter(t -> !t.equals(received)).ifPresent(t ->
                    problems.add("/receivedAt", "receipt-contradiction", "收到时间 " + Json.text(received) + " 与"
                            + origin() + " " + Json.text(t) + " 不一致，请只保留正确的一个。"));
        }
        if (arrival != null && arrival.openedAt() != null && arrival.openedAt().isBefore(received)) {
            problems.add("/arrival/openedAt", "arrival-order", "点开时间早于收到时间 " + Json.text(received) + "，请核对。");
        }
        if (received.isAfter(now)) {
            problems.add("/receivedAt", "receipt-in-future", "收到时间 " + Json.text(received) + " 晚于所问时刻 "
                    + Json.text(now) + "，请核对日期。");
        }
    }

    private String origin() {
        return matter.forwardedBy() != null ? "收到经过中的送达时间（进入收件箱的时间）" : switch (matter.form()) {
            case LETTER -> "收到经过中的登记章时间";
            case ONLINE -> "收到经过中的提交时间";
            case VISIT, PHONE, ORAL -> "收到经过中的记录时间";
        };
    }

    private void demands() {
        if (matter.demands().isEmpty()) {
            problems.add("/demands", "missing", "请至少填写一个诉求。");
        }
        size("/demands", "诉求", matter.demands().size(), DEMANDS);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < Math.min(matter.demands().size(), DEMANDS); i++) {
            String at = "/demands/" + i;
            Demand demand = matter.demands().get(i);
            if (demand == null) {
                problems.add(at, "missing", "第 " + (i + 1) + " 个诉求是空的，请填写或删去。");
                continue;
            }
            if (!ids.add(demand.id())) {
                problems.add(at + "/id", "duplicate-demand", "诉求编号「" + demand.id() + "」重复，请改用不同的编号。");
            }
            demand(at, demand);
        }
    }

    private void demand(String at, Demand demand) {
        text.required(at + "/id", "诉求编号", demand.id(), NAME);
        if (demand.purpose() != null && demand.purposeProposed() != null) {
            problems.add(at + "/purposeProposed", "purpose-twice",
                    "目的已由人确定为「" + demand.purpose().label() + "」，不应再有拟定目的，请只保留一个。");
        }
        text.line(at + "/item", "事项类别", demand.item(), NAME);
        text.passage(at + "/text", "诉求内容", demand.text(), TEXT);
        text.line(at + "/complainedBody", "被反映单位", demand.complainedBody(), NAME);
        size(at + "/accused", "被检举控告", demand.accused().size(), NAMED);
        size(at + "/bodies", "涉及单位", demand.bodies().size(), NAMED);
        size(at + "/handlings", "在办", demand.handlings().size(), NAMED);
        for (int i = 0; i < Math.min(demand.accused().size(), NAMED); i++) {
            Accused accused = demand.accused().get(i);
            String field = at + "/accused/" + i;
            if (accused.body() == null && accused.post() == null) {
                problems.add(field, "missing", "被检举控告的单位与职务至少填写一个。");
            }
            text.line(field + "/body", "被检举控告单位", accused.body(), NAME);
            text.line(field + "/post", "被检举控告人职务", accused.post(), NAME);
        }
        names(at + "/bodies", demand.bodies());
        for (int i = 0; i < Math.min(demand.handlings().size(), NAMED); i++) {
            Handling handling = demand.handlings().get(i);
            text.required(at + "/handlings/" + i + "/body", "在办单位", handling.body(), NAME);
            if (handling.state() == null) {
                problems.add(at + "/handlings/" + i + "/state", "missing", "请填写在办状态。");
            }
        }
    }

    private void names(String at, List<String> names) {
        for (int i = 0; i < Math.min(names.size(), NAMED); i++) {
            text.required(at + "/" + i, "涉及单位", names.get(i), NAME);
        }
    }

    private void size(String field, String what, int size, int limit) {
        if (size > limit) {
            problems.add(field, "too-many", what + "有 " + size + " 项，上限 " + limit + " 项。");
        }
    }
}
