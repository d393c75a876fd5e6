package org.fengqiao.planning.visits.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.planning.visits.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitPlaceTest {

    /** What is kept for people who just come is never rounded away. */
    @ParameterizedTest(name = "{0} rooms of {1} groups, {2} % kept: {3} may be booked")
    @CsvSource({"1,4,50,2", "1,4,0,4", "1,4,100,0", "2,5,30,7", "1,3,33,2", "1,3,34,1"})
    void aShareOfTheGroupsIsKeptForThoseWhoJustCome(int rooms, int groups, int percent, int bookable) {
        VisitPlace hall = new Town().change("places.csv", "440304,1,4,50", "440304," + rooms + "," + groups + "," + percent)
                .setting().place("hall").orElseThrow();

        assertThat(hall.bookable()).isEqualTo(bookable);
    }
}
