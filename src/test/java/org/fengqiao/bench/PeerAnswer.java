package org.fengqiao.bench;

/** An engine that knows both tables. */
interface PeerAnswer {

    /** Answers both questions. The result is for the caller to compare or to consume. */
    PeerCase answer(PeerCase asked);
}
