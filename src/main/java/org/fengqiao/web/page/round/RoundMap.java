package org.fengqiao.web.page.round;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.round.KeptRound;
import org.fengqiao.round.KeptStop;

/**
 * Where the stops lie and in which order they are walked, as a drawing of 640 by 480, north up. No map lies under it.
 * Numbers that would cover one another are moved apart; the line goes through the moved ones.
 *
 * @param path   points of the way, "x,y x,y …", from the beginning on
 * @param metres length that {@code bar} units of the drawing stand for
 */
public record RoundMap(Dot start, List<Dot> dots, String path, int bar, int metres) {

    static final int WIDTH = 640;
    static final int HEIGHT = 480;
    private static final int MARGIN = 28;
    private static final int APART = 25;
    private static final int STEPS = 60;

    /** @param number from 1; 0 for the beginning */
    public record Dot(int number, int x, int y, String id) {
    }

    static RoundMap of(KeptRound round) {
        List<KeptStop> stops = round.stops();
        int west = stops.stream().mapToInt(KeptStop::east).reduce(round.start().east(), Math::min);
        int east = stops.stream().mapToInt(KeptStop::east).reduce(round.start().east(), Math::max);
        int south = stops.stream().mapToInt(KeptStop::north).reduce(round.start().north(), Math::min);
        int north = stops.stream().mapToInt(KeptStop::north).reduce(round.start().north(), Math::max);
        double scale = Math.min((WIDTH - 2.0 * MARGIN) / Math.max(1, east - west),
                (HEIGHT - 2.0 * MARGIN) / Math.max(1, north - south));
        double left = (WIDTH - (east - west) * scale) / 2;
        double top = (HEIGHT - (north - south) * scale) / 2;
        double[][] at = new double[stops.size() + 1][];
        at[0] = new double[] {left + (round.start().east() - west) * scale, top + (north - round.start().north()) * scale};
        for (int i = 0; i < stops.size(); i++) {
            at[i + 1] = new double[] {left + (stops.get(i).east() - west) * scale,
                top + (north - stops.get(i).north()) * scale};
        }
        apart(at);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            dots.add(new Dot(i, (int) at[i][0], (int) at[i][1], i == 0 ? "" : stops.get(i - 1).id()));
        }
        int metres = round(100 / scale);
        return new RoundMap(dots.get(0), dots.subList(1, dots.size()), dots.stream().map(d -> d.x() + "," + d.y())
                .collect(Collectors.joining(" ")), (int) Math.round(metres * scale), metres);
    }

    /** Two that lie too near push each other away a little, again and again. */
    private static void apart(double[][] at) {
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < at.length; i++) {
                for (int j = i + 1; j < at.length; j++) {
                    double x = at[j][0] - at[i][0];
                    double y = at[j][1] - at[i][1];
                    double far = Math.hypot(x, y);
                    if (far < APART) {
                        double angle = far < 1 ? i + j : Math.atan2(y, x);
                        double push = (APART - far) / 2 + 0.5;
                        move(at[j], push * Math.cos(angle), push * Math.sin(angle));
                        move(at[i], -push * Math.cos(angle), -push * Math.sin(angle));
                    }
                }
            }
        }
    }

    private static void move(double[] point, double x, double y) {
        point[0] = Math.max(MARGIN / 2.0, Math.min(WIDTH - MARGIN / 2.0, point[0] + x));
        point[1] = Math.max(MARGIN / 2.0, Math.min(HEIGHT - MARGIN / 2.0, point[1] + y));
    }

    /** 1, 2 or 5 with noughts: what a scale bar says. */
    private static int round(double metres) {
        int power = 1;
        while (power * 10 <= metres) {
            power *= 10;
        }
        return metres >= 5 * power ? 5 * power : metres >= 2 * power ? 2 * power : power;
    }
}
