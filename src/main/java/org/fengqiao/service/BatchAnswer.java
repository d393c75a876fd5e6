package org.fengqiao.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.fengqiao.decision.Decision;
import org.fengqiao.problem.ProblemDocument;

/**
 * The answer to one line of a batch: either a decision or a problem.
 *
 * @param line number of the line asked about, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchAnswer(long line, Decision decision, ProblemDocument problem) {
}
