package org.fengqiao.linking;

import java.time.Duration;

/**
 * When matters are proposed to belong together.
 *
 * @param likeWords    share of common words from which texts count as alike, in hundredths
 * @param nearlySame   share from which they count as the same text
 * @param closeInTime  how far apart matters of a group may lie
 * @param mostOfAKind  how many of each kind are proposed for one matter: of a thousand alike, a person links with the nearest few
 */
public record LinkSettings(int likeWords, int nearlySame, Duration closeInTime, int mostOfAKind) {

    public static LinkSettings standard() {
        return new LinkSettings(30, 70, Duration.ofDays(30), 5);
    }
}
