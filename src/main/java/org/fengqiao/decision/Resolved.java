package org.fengqiao.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.Handling;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Body;
import org.fengqiao.place.Channel;
import org.fengqiao.place.Division;
import org.fengqiao.place.Item;
import org.fengqiao.place.Level;
import org.fengqiao.place.Post;

/**
 * A matter with every name looked up.
 *
 * @param received the instant that counts as receipt
 * @param receiver not null
 * @param sender   null when it came directly
 * @param events   the whole history in a fixed order: by time, then by content, so that input order never matters
 */
record Resolved(Matter matter, Instant received, Division place, String placeName, Channel channel, Body receiver,
                Body sender, List<OneDemand> demands, List<Happened> events) {

    /**
     * @param item       null when none was given or it is not in the catalogue
     * @param complained null when none was given
     */
    record OneDemand(Demand demand, Item item, Body complained, List<Named> accused, List<Body> touched,
                     List<Dealing> handlings) {
    }

    /**
     * Whom an accusation names.
     *
     * @param post  null when the body as such is accused, or when the directory does not know the post
     * @param title the post as written, or null
     */
    record Named(Body body, Post post, String title) {

        private static final int DEPUTY = 2;
        private static final Set<String> LEADING = Set.of(Offices.PARTY_COMMITTEE, Offices.GOVERNMENT,
                Offices.DISCIPLINE, "人大", "政协", "法院", "检察");

        /**
         * Whether the cadre, or the body as such, answers to the level above: heads do; of the leading bodies of a
         * level, and of everything in a township, the deputies too.
         */
        boolean answersAbove() {
            boolean leading = body.level() == Level.TOWNSHIP || LEADING.contains(body.system());
            return title == null || post != null && post.head()
                    || leading && (post == null || post.rank() <= DEPUTY);
        }
    }

    record Dealing(Body body, Handling handling) {
    }

    /**
     * @param body   acting body, or null for the petitioner
     * @param post   acting post where the directory knows it
     * @param target body to which the act hands the demand (转送, 交办, 指定受理), or null
     */
    record Happened(Event event, Body body, Post post, Body target) {
    }
}
