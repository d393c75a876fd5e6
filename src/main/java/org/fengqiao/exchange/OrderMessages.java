package org.fengqiao.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Accused;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Batches and acknowledgements as JSON. What is not in order is refused as a whole, each fault by its pointer. */
public final class OrderMessages {

    private final JsonMapper json = Json.mapper();

    /** @throws ProblemException naming every fault */
    public OrderBatch batch(byte[] content) {
        OrderBatch batch = read(content, OrderBatch.class, OrderBatch.FORMAT);
        List<Fault> faults = new ArrayList<>();
        require(faults, "/format", OrderBatch.FORMAT.equals(batch.format()) ? batch.format() : null);
        require(faults, "/batch", batch.batch());
        require(faults, "/sender", batch.sender());
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < batch.orders().size(); i++) {
            WorkOrder order = batch.orders().get(i);
            String at = "/orders/" + i;
            require(faults, at + "/number", order.number());
            require(faults, at + "/title", order.title());
            require(faults, at + "/handler", order.handler());
            require(faults, at + "/sentAt", order.sentAt());
            for (int j = 0; j < order.accused().size(); j++) {
                Accused accused = order.accused().get(j);
                require(faults, at + "/accused/" + j + "/body", accused.body() == null ? accused.post() : accused.body());
            }
            if (order.number() != null && !numbers.add(order.number())) {
                faults.add(repeated(at, order.number()));
            }
        }
        return refuse(faults, batch);
    }

    /** @throws ProblemException naming every fault */
    public Acknowledgement acknowledgement(byte[] content) {
        Acknowledgement told = read(content, Acknowledgement.class, Acknowledgement.FORMAT);
        List<Fault> faults = new ArrayList<>();
        require(faults, "/format", Acknowledgement.FORMAT.equals(told.format()) ? told.format() : null);
        require(faults, "/batch", told.batch());
        for (int i = 0; i < told.results().size(); i++) {
            OrderResult result = told.results().get(i);
            require(faults, "/results/" + i + "/number", result.number());
            require(faults, "/results/" + i + "/reason", result.accepted() ? "" : result.reason());
        }
        return refuse(faults, told);
    }

    /** @throws ProblemException naming every fault */
    public List<ListedOrder> list(byte[] content) {
        OrderList list = read(content, OrderList.class, OrderList.FORMAT);
        List<Fault> faults = new ArrayList<>();
        List<ListedOrder> listed = new ArrayList<>();
        require(faults, "/format", OrderList.FORMAT.equals(list.format()) ? list.format() : null);
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < list.orders().size(); i++) {
            OrderList.Entry order = list.orders().get(i);
            String at = "/orders/" + i;
            require(faults, at + "/number", order.number());
            if (order.number() != null && !numbers.add(order.number())) {
                faults.add(repeated(at, order.number()));
            }
            Optional<OrderState> state = order.state() == null ? Optional.empty() : OrderState.told(order.state().strip());
            if (order.state() != null && state.isEmpty()) {
                faults.add(Fault.inBody(at + "/state", "unknown-state", "不认识的状态「" + order.state() + "」，可写："
                        + OrderState.words() + "。", List.of()));
            }
            listed.add(new ListedOrder(order.number(), state.orElse(null), order.dueAt()));
        }
        return refuse(faults, listed);
    }

    private static Fault repeated(String at, String number) {
        return Fault.inBody(at + "/number", "repeated-number", "工单号「" + number + "」在这一批里出现了两次。", List.of());
    }

    public byte[] write(OrderBatch batch) {
        return json.writeValueAsBytes(batch);
    }

    public byte[] write(Acknowledgement told) {
        return json.writeValueAsBytes(told);
    }

    private <T> T read(byte[] content, Class<T> type, String format) {
        try {
            T read = json.readValue(content, type);
            if (read == null) {
                throw new ProblemException(ProblemCode.MALFORMED_JSON, "这不是 " + format + " 格式的 JSON，而是空值；格式见 docs/work-orders.md。");
            }
            return read;
        } catch (JacksonException unreadable) {
            throw new ProblemException(ProblemCode.MALFORMED_JSON, "这不是 " + format + " 格式的 JSON，第 "
                    + Math.max(1, unreadable.getLocation() == null ? 1 : unreadable.getLocation().getLineNr())
                    + " 行起读不出来；格式见 docs/work-orders.md。");
        }
    }

    private static void require(List<Fault> faults, String pointer, Object value) {
        if (value == null) {
            faults.add(Fault.inBody(pointer, "missing", "必须写明，且符合 docs/work-orders.md。", List.of()));
        }
    }

    private static <T> T refuse(List<Fault> faults, T read) {
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "工单报文有 " + faults.size()
                    + " 处不对，整批没有接收；请按所列位置改正后重发。", faults);
        }
        return read;
    }
}
