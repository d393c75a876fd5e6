package org.fengqiao.planning.visits;

import java.nio.file.Path;
import org.fengqiao.planning.visits.setting.VisitFolders;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** The shipped places, read once in a while for tests. */
public final class Places {

    public static final VisitFolders FOLDERS = new VisitFolders(Path.of(""));

    private Places() {
    }

    public static VisitSetting read(String place) {
        return FOLDERS.read(place);
    }
}
