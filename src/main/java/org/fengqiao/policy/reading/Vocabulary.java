package org.fengqiao.policy.reading;

import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.fengqiao.policy.vocabulary.Verbs;

/** All that a rule of one pack may name. */
record Vocabulary(Facts facts, Verbs verbs, Lexicon lexicon) {

    Vocabulary with(Lexicon other) {
        return new Vocabulary(facts, verbs, other);
    }
}
