package org.fengqiao.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.exchange.ColumnTable.Cells;
import org.fengqiao.file.content.Content;
import org.fengqiao.file.source.FileKind;
import org.fengqiao.file.source.WrittenTime;
import org.fengqiao.file.table.TableSource;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.matter.Accused;
import org.fengqiao.term.Labelled;

/** Reads work orders and acknowledgements from CSV and XLSX; JSON is read by {@link OrderMessages}. */
public final class OrderFiles {

    private static final int LONGEST_NUMBER = 100;
    private static final Set<String> YES = Set.of("接收", "是", "accepted", "true");
    private static final Set<String> NO = Set.of("不接收", "否", "refused", "false");

    /**
     * Reads every row that is in order and tells every cell that is not.
     *
     * @param name its ending says what the file is where the content does not
     * @throws UnreadableFileException if the file as a whole cannot be used; the message says why
     */
    public Reading<WorkOrder> orders(Path name, Content file) throws IOException {
        Set<String> numbers = new HashSet<>();
        try (TableSource table = open(name, file)) {
            return new ColumnTable<>(OrderColumn.class, EnumSet.of(OrderColumn.NUMBER, OrderColumn.TITLE,
                    OrderColumn.HANDLER, OrderColumn.SENT_AT)).read(table, cells -> order(cells, numbers));
        }
    }

    /** @throws UnreadableFileException if the file as a whole cannot be used; the message says why */
    public Reading<OrderResult> results(Path name, Content file) throws IOException {
        try (TableSource table = open(name, file)) {
            return new ColumnTable<>(ResultColumn.class, EnumSet.of(ResultColumn.NUMBER, ResultColumn.RESULT))
                    .read(table, OrderFiles::result);
        }
    }

    /** @throws UnreadableFileException if the file as a whole cannot be used; the message says why */
    public Reading<ListedOrder> list(Path name, Content file) throws IOException {
        Set<String> numbers = new HashSet<>();
        try (TableSource table = open(name, file)) {
            return new ColumnTable<>(ListColumn.class, EnumSet.of(ListColumn.NUMBER)).read(table,
                    cells -> listed(cells, numbers));
        }
    }

    private static Optional<ListedOrder> listed(Cells<ListColumn> cells, Set<String> numbers) {
        String number = cells.text(ListColumn.NUMBER);
        if (number != null && !numbers.add(number)) {
            cells.fault(ListColumn.NUMBER, "工单号「" + number + "」在清单里出现了两次，一张工单只写一行。");
        }
        String said = cells.text(ListColumn.STATE);
        Optional<OrderState> state = said == null ? Optional.empty() : OrderState.told(said);
        if (said != null && state.isEmpty()) {
            cells.fault(ListColumn.STATE, "不认识的状态「" + said + "」，可写：" + OrderState.words() + "。");
        }
        return Optional.of(new ListedOrder(number, state.orElse(null), time(cells, ListColumn.DUE_AT)));
    }

    private static TableSource open(Path name, Content file) throws IOException {
        return switch (FileKind.of(name, file)) {
            case CSV -> TableSource.csv(file);
            case XLSX -> TableSource.xlsx(file);
            default -> throw new UnreadableFileException("这里读 .csv 与 .xlsx；JSON 报文请从接口提交。");
        };
    }

    private static Optional<WorkOrder> order(Cells<OrderColumn> cells, Set<String> numbers) {
        String number = cells.text(OrderColumn.NUMBER);
        if (number != null && number.length() > LONGEST_NUMBER) {
            cells.fault(OrderColumn.NUMBER, "工单号不超过 " + LONGEST_NUMBER + " 个字符。");
        }
        if (number != null && !numbers.add(number)) {
            cells.fault(OrderColumn.NUMBER, "工单号「" + number + "」在文件里出现了两次，一张工单只写一行。");
        }
        Instant sent = time(cells, OrderColumn.SENT_AT);
        Instant due = time(cells, OrderColumn.DUE_AT);
        if (sent != null && due != null && due.isBefore(sent)) {
            cells.fault(OrderColumn.DUE_AT, "办理期限早于派出时间。");
        }
        return Optional.of(new WorkOrder(number, cells.text(OrderColumn.TITLE), cells.text(OrderColumn.CONTENT),
                cells.text(OrderColumn.ITEM), cells.text(OrderColumn.PLACE), cells.text(OrderColumn.ADDRESS),
                cells.text(OrderColumn.HANDLER), sent, due, cells.text(OrderColumn.CONTACT), accused(cells)));
    }

    /** Several stand in one cell, bodies and posts pair by pair. */
    private static List<Accused> accused(Cells<OrderColumn> cells) {
        List<String> bodies = parts(cells.text(OrderColumn.ACCUSED_BODY));
        List<String> posts = parts(cells.text(OrderColumn.ACCUSED_POST));
        List<Accused> accused = new ArrayList<>();
        for (int i = 0; i < Math.max(bodies.size(), posts.size()); i++) {
            Accused one = new Accused(part(bodies, i), part(posts, i));
            if (one.body() == null && one.post() == null) {
                cells.fault(OrderColumn.ACCUSED_BODY, "第 " + (i + 1) + " 个的单位与职务都空着，至少填写一个。");
            } else {
                accused.add(one);
            }
        }
        return accused;
    }

    private static List<String> parts(String cell) {
        return cell == null ? List.of() : List.of(cell.split("[；;]", -1));
    }

    private static String part(List<String> parts, int place) {
        return place >= parts.size() || parts.get(place).isBlank() ? null : parts.get(place).strip();
    }

    private static Optional<OrderResult> result(Cells<ResultColumn> cells) {
        String said = cells.text(ResultColumn.RESULT);
        String plain = said == null ? "" : said.toLowerCase(Locale.ROOT);
        if (said != null && !YES.contains(plain) && !NO.contains(plain)) {
            cells.fault(ResultColumn.RESULT, "应为「接收」或「不接收」，实为「" + said + "」。");
        }
        String reason = cells.text(ResultColumn.REASON);
        if (NO.contains(plain) && reason == null) {
            cells.fault(ResultColumn.REASON, "不接收的要写明理由。");
        }
        boolean accepted = YES.contains(plain);
        return Optional.of(new OrderResult(cells.text(ResultColumn.NUMBER), accepted,
                accepted ? cells.text(ResultColumn.OWN_NUMBER) : null, accepted ? null : reason));
    }

    private static <C extends Enum<C> & Labelled> Instant time(Cells<C> cells, C column) {
        String written = cells.text(column);
        try {
            return written == null ? null : WrittenTime.read(written);
        } catch (IllegalArgumentException unreadable) {
            cells.fault(column, unreadable.getMessage() + "。");
            return null;
        }
    }
}
