package org.fengqiao.planning.visits.demand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Greatest flow through a network with whole capacities (Dinic), and which nodes the shortfall hangs on. */
final class Flow {

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    private final List<List<int[]>> edges = new ArrayList<>(); // per node: {to, capacity left, index of the reverse}
    private int[] level;
    private int[] next;

    Flow() {
        node();
        node();
    }

    int node() {
        edges.add(new ArrayList<>());
        return edges.size() - 1;
    }

    void fromSource(int to, int capacity) {
        edge(SOURCE, to, capacity);
    }

    void toSink(int from, int capacity) {
        edge(from, SINK, capacity);
    }

    void edge(int from, int to, int capacity) {
        edges.get(from).add(new int[] {to, capacity, edges.get(to).size()});
        edges.get(to).add(new int[] {from, 0, edges.get(from).size() - 1});
    }

    /** Sends as much as fits. */
    int greatest() {
        int total = 0;
        while (layer()) {
            next = new int[edges.size()];
            for (int sent = push(SOURCE, Integer.MAX_VALUE); sent > 0; sent = push(SOURCE, Integer.MAX_VALUE)) {
                total += sent;
            }
        }
        return total;
    }

    /** After {@link #greatest}: the nodes from which nothing more reaches the sink. */
    BitSet starved() {
        layer();
        BitSet reached = new BitSet();
        for (int i = 0; i < level.length; i++) {
            reached.set(i, level[i] >= 0);
        }
        return reached;
    }

    private boolean layer() {
        level = new int[edges.size()];
        Arrays.fill(level, -1);
        level[SOURCE] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(SOURCE));
        while (!open.isEmpty()) {
            int at = open.poll();
            for (int[] edge : edges.get(at)) {
                if (edge[1] > 0 && level[edge[0]] < 0) {
                    level[edge[0]] = level[at] + 1;
                    open.add(edge[0]);
                }
            }
        }
        return level[SINK] >= 0;
    }

    private int push(int at, int most) {
        if (at == SINK) {
            return most;
        }
        for (; next[at] < edges.get(at).size(); next[at]++) {
            int[] edge = edges.get(at).get(next[at]);
            if (edge[1] > 0 && level[edge[0]] == level[at] + 1) {
                int sent = push(edge[0], Math.min(most, edge[1]));
                if (sent > 0) {
                    edge[1] -= sent;
                    edges.get(edge[0]).get(edge[2])[1] += sent;
                    return sent;
                }
            }
        }
        return 0;
    }
}
