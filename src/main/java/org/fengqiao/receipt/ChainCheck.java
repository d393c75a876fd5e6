package org.fengqiao.receipt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.fengqiao.receipt.key.KeyException;
import org.fengqiao.receipt.key.SealingKey;

/** Walks one chain from its first entry to its head, a page at a time. */
final class ChainCheck {

    private static final int PAGE = 50;

    private final Entries entries;
    private final SearchIndex index;
    private final ReceiptKeys keys;
    private final EntryCheck entryCheck = new EntryCheck();
    private final CoverCheck coverCheck;

    ChainCheck(Entries entries, SearchIndex index, ReceiptKeys keys, CoverCheck coverCheck) {
        this.coverCheck = coverCheck;
        this.entries = entries;
        this.index = index;
        this.keys = keys;
    }

    /** What walking a chain found; {@code wrong} is null if it is whole. */
    record Walked(long entries, long erased, Break wrong) {
    }

    Walked walk(ChainHead head) {
        SealingKey key;
        try {
            key = head.key() == null ? null : keys.of(head).key();
        } catch (KeyException broken) {
            return new Walked(0, 0, new Break(BreakKind.KEY, head.matter(), null, null,
                    "事项「" + head.matter() + "」的密钥打不开：" + broken.getMessage()));
        }
        Walk walk = new Walk(head, new PersonalCheck(keys, key));
        List<EntryRow> page;
        do {
            page = walk.page();
            Map<Long, TreeSet<String>> indexed = index.lines(page);
            for (EntryRow row : page) {
                Optional<Break> wrong = walk.step(row, indexed.get(row.id()));
                if (wrong.isPresent()) {
                    return new Walked(walk.count, walk.erased, wrong.get());
                }
            }
        } while (page.size() == PAGE);
        return new Walked(walk.count, walk.erased, walk.end().orElse(null));
    }

    /** One walk, and how far it has come. */
    private final class Walk {

        private final ChainHead head;
        private final PersonalCheck personal;
        private EntryRow last;
        private long count;
        private long erased;

        Walk(ChainHead head, PersonalCheck personal) {
            this.head = head;
            this.personal = personal;
        }

        List<EntryRow> page() {
            return entries.after(head.matter(), last == null ? Long.MIN_VALUE : last.sequence(), PAGE);
        }

        Optional<Break> step(EntryRow row, TreeSet<String> indexed) {
            if (row.sequence() != count + 1) {
                return Optional.of(Break.at(BreakKind.SEQUENCE, head.matter(), count + 1, "缺失，下一环是第 "
                        + row.sequence() + " 环。"));
            }
            EntryCheck.Read read = entryCheck.read(row);
            if (read.wrong() != null) {
                return Optional.of(read.wrong());
            }
            Optional<Break> wrong = link(row, read.statement().link())
                    .or(() -> entryCheck.check(row, read.statement(), indexed))
                    .or(() -> personal.step(row, read.statement()))
                    .or(() -> coverCheck.named(row, read.statement().link().after()));
            last = row;
            count++;
            erased += read.statement() instanceof DecisionStatement && row.sealed() == null ? 1 : 0;
            return wrong;
        }

        private Optional<Break> link(EntryRow row, Link stated) {
            String before = last == null ? Link.GENESIS : last.hash();
            if (!stated.previous().equals(before) || !row.previous().equals(before)) {
                return Optional.of(Break.at(BreakKind.PREVIOUS, row, "所指的前一环是 "
                        + (stated.previous().equals(before) ? row.previous() : stated.previous())
                        + "，前一环实际是 " + before + "。"));
            }
            if (last != null && (stated.recordedAt().isBefore(last.recordedAt()) || row.id() <= last.id())) {
                return Optional.of(Break.at(BreakKind.SEQUENCE, row, "记录时间或行号早于前一环。"));
            }
            return Optional.empty();
        }

        Optional<Break> end() {
            if (count != head.sequence() || last == null) {
                return Optional.of(Break.at(BreakKind.SEQUENCE, head.matter(), Math.min(count, head.sequence()) + 1,
                        "链头登记共 " + head.sequence() + " 环，实有 " + count + " 环。"));
            }
            if (!Objects.equals(head.hash(), last.hash()) || !head.recordedAt().equals(last.recordedAt())) {
                return Optional.of(Break.at(BreakKind.SEQUENCE, last, "链头登记的哈希或时间与最后一环不符。"));
            }
            return personal.end();
        }
    }
}
