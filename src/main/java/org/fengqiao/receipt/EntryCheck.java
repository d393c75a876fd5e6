package org.fengqiao.receipt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.fengqiao.hash.Sha256;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.store.Packed;
import org.fengqiao.receipt.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Checks one entry by itself: its hash, the columns that repeat its statement, its input, output and search terms. */
final class EntryCheck {

    private final StatementFormat format = new StatementFormat();
    private final JsonMapper json = Json.mapper();

    /** The statement of a row whose hash holds, or what is wrong with it. */
    record Read(Statement statement, Break wrong) {
    }

    Read read(EntryRow row) {
        if (!Sha256.hex(row.stated()).equals(row.hash())) {
            return new Read(null, Break.at(BreakKind.CONTENT, row, "陈述的哈希是 " + Sha256.hex(row.stated())
                    + "，登记的是 " + row.hash() + "。"));
        }
        try {
            return new Read(format.read(row.stated()), null);
        } catch (StoreException unreadable) {
            return new Read(null, Break.at(BreakKind.CONTENT, row, unreadable.getMessage()));
        }
    }

    Optional<Break> check(EntryRow row, Statement statement, TreeSet<String> indexed) {
        Map<String, Object[]> pairs = new LinkedHashMap<>();
        Link link = statement.link();
        pairs.put("matter", new Object[] {row.matter(), link.matter()});
        pairs.put("sequence", new Object[] {row.sequence(), link.sequence()});
        pairs.put("kind", new Object[] {row.kind(), statement.kind()});
        pairs.put("recorded_at", new Object[] {row.recordedAt(), link.recordedAt()});
        pairs.put("client", new Object[] {row.client(), statement.asked().client()});
        pairs.put("account", new Object[] {row.account(), statement.asked().account()});
        DecisionStatement decided = statement instanceof DecisionStatement d ? d : null;
        pairs.put("decision", new Object[] {row.decision(), decided == null ? null : decided.decision()});
        pairs.put("pack", new Object[] {row.pack(), decided == null ? null : decided.pack()});
        pairs.put("policy_revision", new Object[] {row.policyRevision(),
                decided == null ? null : decided.policyRevision()});
        pairs.put("directory_revision", new Object[] {row.directoryRevision(),
                decided == null ? null : decided.directoryRevision()});
        for (Map.Entry<String, Object[]> pair : pairs.entrySet()) {
            if (!Objects.equals(pair.getValue()[0], pair.getValue()[1])) {
                return Optional.of(Break.at(BreakKind.CONTENT, row, "列 " + pair.getKey() + " 是「"
                        + pair.getValue()[0] + "」，陈述里是「" + pair.getValue()[1] + "」。"));
            }
        }
        return decided == null ? unexpected(row, indexed) : content(row, decided, indexed);
    }

    private Optional<Break> content(EntryRow row, DecisionStatement stated, TreeSet<String> indexed) {
        Optional<String> input = differs(row.input(), stated.input());
        if (input.isPresent()) {
            return Optional.of(Break.at(BreakKind.CONTENT, row, "输入" + input.get()));
        }
        Optional<String> output = differs(row.output(), stated.output());
        if (output.isPresent()) {
            return Optional.of(Break.at(BreakKind.CONTENT, row, "决定" + output.get()));
        }
        byte[] answer = Packed.unpack(row.output(), stated.output().bytes());
        try {
            String id = json.readTree(answer).path("id").asString(null);
            if (!Objects.equals(id, stated.decision())) {
                return Optional.of(Break.at(BreakKind.CONTENT, row, "决定的编号是「" + id + "」，陈述里是「"
                        + stated.decision() + "」。"));
            }
        } catch (JacksonException unreadable) {
            return Optional.of(Break.at(BreakKind.CONTENT, row, "决定读不出来。"));
        }
        return terms(row, SearchIndex.lines(SearchTerms.of(answer)), indexed);
    }

    private static Optional<Break> unexpected(EntryRow row, TreeSet<String> indexed) {
        if (row.input() != null || row.output() != null) {
            return Optional.of(Break.at(BreakKind.CONTENT, row, "清除记录不应带有输入或决定。"));
        }
        return terms(row, new TreeSet<>(), indexed);
    }

    private static Optional<Break> terms(EntryRow row, TreeSet<String> stated, TreeSet<String> indexed) {
        TreeSet<String> missing = new TreeSet<>(stated);
        missing.removeAll(indexed);
        TreeSet<String> extra = new TreeSet<>(indexed);
        extra.removeAll(stated);
        return missing.isEmpty() && extra.isEmpty() ? Optional.empty() : Optional.of(Break.at(BreakKind.INDEX, row,
                "检索表" + (missing.isEmpty() ? "多出" + extra : "缺少" + missing) + "，与决定不符。"));
    }

    private static Optional<String> differs(byte[] packed, Fingerprint stated) {
        if (packed == null) {
            return Optional.of("不见了。");
        }
        try {
            Fingerprint found = Fingerprint.of(Packed.unpack(packed, stated.bytes()));
            return found.equals(stated) ? Optional.empty() : Optional.of("的哈希是 " + found.sha256() + "，陈述里是 "
                    + stated.sha256() + "。");
        } catch (StoreException damaged) {
            return Optional.of("已损坏，解不开。");
        }
    }
}
