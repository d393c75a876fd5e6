package org.fengqiao.place;

import java.time.LocalDate;
import java.util.List;

/** Finds channels by code and name, seen from a place. */
final class ChannelFinder {

    private final DirectoryIndex index;
    private final LocalDate day;

    ChannelFinder(DirectoryIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    Found<Channel> find(String asked, String divisionCode) {
        String normal = asked == null || asked.length() > Names.LONGEST ? "" : Names.normal(asked);
        List<Channel> coded = index.channels.allOf(normal).stream().filter(this::inForce).toList();
        List<Channel> found = coded.isEmpty()
                ? serving(index.channelNames.named(normal, this::inForce), divisionCode) : coded;
        return Choice.of(asked, found, () -> index.channelNames.nearest(normal));
    }

    /** The closest one at or above the place; one for everywhere stands above them all. */
    private List<Channel> serving(List<Channel> channels, String divisionCode) {
        if (channels.size() < 2 || divisionCode == null) {
            return channels;
        }
        for (Division division : index.divisions.upwards(day, divisionCode)) {
            List<Channel> here = channels.stream().filter(c -> division.code().equals(c.division())).toList();
            if (!here.isEmpty()) {
                return here;
            }
        }
        List<Channel> everywhere = channels.stream().filter(c -> c.division() == null).toList();
        return everywhere.isEmpty() ? channels : everywhere;
    }

    private boolean inForce(Channel channel) {
        return channel.validity().covers(day);
    }
}
