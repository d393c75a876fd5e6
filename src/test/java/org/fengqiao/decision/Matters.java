package org.fengqiao.decision;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.matter.Matter;

/** Random matters of a district with random histories. */
final class Matters {

    static final Instant RECEIVED = Json.instant("2026-03-02 09:30");
    static final Instant NOW = Json.instant("2026-08-01 00:00");

    private static final List<String> BODIES = List.of("福田区城管局", "福田区信访局", "福田区住建局", "福田区政府");
    private static final List<String> DEMANDS = List.of(
            "{目的: 申诉求决, 事项类别: 路灯不亮、损坏, 涉企: true}",
            "{事项类别: 垃圾转运站臭味, 重大: true, 紧急: true, 涉及单位: [福田区住建局]}",
            "{目的: 建议意见, 事项类别: 路灯不亮、损坏}",
            "{拟定目的: 检举控告, 被检举控告: [{单位: 福田区城管局, 职务: 副局长}], 事项类别: 路灯不亮、损坏}",
            "{目的: 检举控告, 被检举控告: [{单位: 福田区城管局}], 事项类别: 路灯不亮、损坏}",
            "{目的: 申诉求决, 事项类别: 没有这样的事项, 生活困难: true}",
            "{目的: 申诉求决, 涉法涉诉: true, 事项类别: 路灯不亮、损坏}");
    private static final List<String> CHANNELS = List.of("来信", "来访接待", "书记在线", "民意速办");

    private Matters() {
    }

    static Arbitrary<Matter> any() {
        Arbitrary<String> demands = Arbitraries.of(DEMANDS).list().ofMinSize(1).ofMaxSize(3).map(List::toString);
        return Combinators.combine(demands, Arbitraries.of(CHANNELS), event().list().ofMaxSize(8))
                .as((d, channel, events) -> Trial.through(channel, d).withHistory(events));
    }

    private static Arbitrary<Event> event() {
        Arbitrary<EventKind> kinds = Arbitraries.of(EventKind.values()).filter(k -> k != EventKind.CONFIRMED
                && k != EventKind.WAIVED && k != EventKind.DESIGNATED && k != EventKind.RECUSED);
        Arbitrary<Long> seconds = Arbitraries.longs().between(0, 86_400L * 120);
        return Combinators.combine(kinds, seconds, Arbitraries.of(BODIES), Arbitraries.of(EventResult.values()))
                .as((kind, after, body, result) -> new Event(kind, RECEIVED.plusSeconds(after), null, body, null, null,
                        result, null, null, kind == EventKind.EXTENSION_APPROVED || kind == EventKind.EXTENSION_ASKED
                        ? 20 : null, null, null));
    }
}
