package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final List<String> searched = new ArrayList<>();

    @Test
    void whatWasFoundIsSearchedOnce() {
        Answers<String, Found<String>> answers = new Answers<>(2);
        assertThat(answers.of("梅林", this::found)).isEqualTo(answers.of("梅林", this::found));
        assertThat(searched).containsExactly("梅林");
    }

    @Test
    void whatNamesNothingIsNotKept() {
        Answers<String, Found<String>> answers = new Answers<>(2);
        answers.of("某人的话", this::none);
        answers.of("某人的话", this::none);
        answers.of(null, this::none);
        answers.of(null, this::none);
        assertThat(searched).containsExactly("某人的话", "某人的话", null, null);
    }

    @Test
    void whenItIsFullItBeginsAnew() {
        Answers<String, Found<String>> answers = new Answers<>(2);
        List.of("甲", "乙", "丙", "丙", "甲").forEach(name -> answers.of(name, this::found));
        assertThat(searched).containsExactly("甲", "乙", "丙", "甲");
    }

    private Found<String> found(String name) {
        searched.add(name);
        return new Found.One<>(name);
    }

    private Found<String> none(String name) {
        searched.add(name);
        return new Found.None<>(name, List.of());
    }
}
