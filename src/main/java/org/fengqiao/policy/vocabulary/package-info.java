/**
 * The words of rule files: facts and fields, verbs and their arguments, terms. What is not here does not exist for a
 * rule. Chinese names are canonical in rule files; the English ones are accepted too.
 */
package org.fengqiao.policy.vocabulary;
