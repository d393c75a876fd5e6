package org.fengqiao.gridplan;

/**
 * Which seats of a plan are meant; all conditions hold together.
 *
 * @param township code, or null for all
 * @param village  code of the village or community, or null for all
 * @param role     name, or null for all
 * @param worker   code, or null for all
 * @param gaps     whether only seats that nobody holds
 * @param pinned   whether only seats that are to stay
 * @param text     part of a place's or worker's name or of a community's, or a whole code; null for all
 */
public record LineFilter(String township, String village, String role, String worker, boolean gaps, boolean pinned,
                         String text) {

    public static final LineFilter ALL = new LineFilter(null, null, null, null, false, false, null);

    public LineFilter {
        township = given(township);
        village = given(village);
        role = given(role);
        worker = given(worker);
        text = given(text);
    }

    public boolean shows(PlanLine line) {
        return (township == null || township.equals(line.townshipCode()))
                && (village == null || village.equals(line.division()))
                && (role == null || role.equals(line.role())) && (worker == null || worker.equals(line.worker()))
                && (!gaps || line.isGap()) && (!pinned || line.pinned()) && (text == null || says(line));
    }

    private boolean says(PlanLine line) {
        return line.name().contains(text) || line.community().contains(text) || line.township().contains(text)
                || line.place().equals(text) || text.equals(line.worker())
                || line.holder() != null && line.holder().contains(text);
    }

    static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
